import { readFileSync } from 'node:fs';

interface System {
  name: string;
  installJava: string;
  startDocker: string;
}

const systems = {
  debian: {
    name: 'Debian or Ubuntu',
    installJava: 'sudo apt-get install openjdk-17-jre-headless',
    startDocker: 'sudo systemctl start docker',
  },
  fedora: {
    name: 'Fedora',
    installJava: 'sudo dnf install java-21-openjdk-headless',
    startDocker: 'sudo systemctl start docker',
  },
  alpine: {
    name: 'Alpine',
    installJava: 'sudo apk add openjdk21-jre-headless',
    startDocker: 'sudo rc-service docker start',
  },
  arch: {
    name: 'Arch',
    installJava: 'sudo pacman -S jre21-openjdk-headless',
    startDocker: 'sudo systemctl start docker',
  },
  suse: {
    name: 'openSUSE',
    installJava: 'sudo zypper install java-21-openjdk-headless',
    startDocker: 'sudo systemctl start docker',
  },
  macos: { name: 'macOS', installJava: 'brew install openjdk@21', startDocker: 'open -a Docker' },
  windows: {
    name: 'Windows',
    installJava: 'winget install EclipseAdoptium.Temurin.21.JRE',
    startDocker: 'start Docker Desktop',
  },
  other: {
    name: 'this system',
    installJava: 'install a Java 17 or 21 runtime and put it on PATH, or name its folder in JAVA_HOME',
    startDocker: 'start the Docker engine',
  },
} satisfies Record<string, System>;

type SystemId = keyof typeof systems;

/** As /etc/os-release names systems, in ID and ID_LIKE. */
const families: Record<string, SystemId> = {
  debian: 'debian',
  ubuntu: 'debian',
  fedora: 'fedora',
  rhel: 'fedora',
  centos: 'fedora',
  alpine: 'alpine',
  arch: 'arch',
  suse: 'suse',
  opensuse: 'suse',
};

export function systemOf({
  platform,
  osRelease,
}: {
  platform: NodeJS.Platform;
  osRelease: string;
}): SystemId {
  if (platform === 'darwin') return 'macos';
  if (platform === 'win32') return 'windows';
  const named = [...osRelease.matchAll(/^(?:ID|ID_LIKE)=(.*)$/gm)].map((line) => line[1] ?? '');
  const words = named.flatMap((value) => value.replaceAll('"', '').split(/\s+/));
  const known = words.find((word) => Object.hasOwn(families, word));
  return known === undefined ? 'other' : (families[known] ?? 'other');
}

/** Installing what a Neo4j of our own needs, in one command. */
export function javaRemedy(system = thisSystem()): string {
  const { name, installJava } = systems[system];
  return `Install a Java 17 or 21 runtime, on ${name}: ${installJava}`;
}

export function dockerRemedy(system = thisSystem()): string {
  return `Start Docker, on ${systems[system].name}: ${systems[system].startDocker}`;
}

/** The three ways to a Neo4j, for when none was found. */
export function allRemedies(system = thisSystem()): string {
  return [
    'Any one of these helps:',
    `  1. ${javaRemedy(system)}`,
    `  2. ${dockerRemedy(system)}`,
    '  3. Give the address of a Neo4j that runs elsewhere: NEO4J_URI=neo4j://host:7687 NEO4J_USER=neo4j NEO4J_PASSWORD=...',
  ].join('\n');
}

function thisSystem(): SystemId {
  return systemOf({ platform: process.platform, osRelease: readOsRelease() });
}

function readOsRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
