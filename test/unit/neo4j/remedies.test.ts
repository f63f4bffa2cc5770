import { describe, expect, test } from '@jest/globals';
import { allRemedies, javaRemedy, systemOf } from '../../../server/neo4j/remedies.ts';

const release = (id: string, like = '') =>
  `NAME="x"\nID=${id}\n${like && `ID_LIKE="${like}"\n`}VERSION_ID="1"\n`;

describe('remedies', () => {
  test.each([
    ['linux', release('debian'), 'sudo apt-get install openjdk-17-jre-headless'],
    ['linux', release('linuxmint', 'ubuntu debian'), 'sudo apt-get install openjdk-17-jre-headless'],
    ['linux', release('fedora'), 'sudo dnf install java-21-openjdk-headless'],
    ['linux', release('rocky', 'rhel centos fedora'), 'sudo dnf install java-21-openjdk-headless'],
    ['linux', release('alpine'), 'sudo apk add openjdk21-jre-headless'],
    ['darwin', '', 'brew install openjdk@21'],
    ['win32', '', 'winget install EclipseAdoptium.Temurin.21.JRE'],
    ['linux', release('constructor'), 'install a Java 17 or 21 runtime'],
  ] as const)('on %s with %j say: %s', (platform, osRelease, command) => {
    expect(javaRemedy(systemOf({ platform, osRelease }))).toContain(command);
  });

  test('name all three ways when there is no Neo4j at all', () => {
    const words = allRemedies('debian');
    for (const way of ['openjdk-17-jre-headless', 'systemctl start docker', 'NEO4J_URI='])
      expect(words).toContain(way);
  });
});
