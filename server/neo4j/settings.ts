import { join } from 'node:path';

export interface Memory {
  heapMb: number;
  pagecacheMb: number;
}

/** What the environment asks for; undefined leaves it to the machine. */
export interface MemoryWish {
  heapMb?: number | undefined;
  pagecacheMb?: number | undefined;
}

/** Neo4j likes a page cache of the store's size; below 8 GB free the rest of the machine comes first. */
export function memoryFor(wish: MemoryWish, freeMb = process.availableMemory() / 2 ** 20): Memory {
  const usual = freeMb >= 8192 ? { heapMb: 2048, pagecacheMb: 1024 } : { heapMb: 1024, pagecacheMb: 256 };
  return { heapMb: wish.heapMb ?? usual.heapMb, pagecacheMb: wish.pagecacheMb ?? usual.pagecacheMb };
}

interface Conf {
  port: number;
  pagecacheMb: number;
  shortLived?: boolean | undefined;
}

/**
 * For tests, which ask many texts a few times, and each time for fewer or more: a text is planned once. What it answers
 * is the same by any plan.
 */
const KEEP_PLANS: [string, string][] = [
  ['dbms.cypher.min_replan_interval', '1h'],
  ['dbms.cypher.statistics_divergence_threshold', '1.0'],
  ['internal.cypher.use_parameter_size', 'false'],
];

/** The whole neo4j.conf of a server of our own. An unknown key stops the start, so a mistake shows at once. */
export function confText({ port, pagecacheMb, shortLived = false }: Conf): string {
  const settings: [string, string | number][] = [
    ['server.default_listen_address', '127.0.0.1'],
    ['server.bolt.listen_address', `127.0.0.1:${port}`],
    ['server.http.enabled', 'false'],
    ['dbms.security.auth_enabled', 'true'],
    ['server.memory.pagecache.size', `${pagecacheMb}m`],
    ['dbms.memory.transaction.total.max', '512m'],
    ['db.memory.transaction.max', '256m'],
    ['db.transaction.timeout', '30s'],
    ['db.transaction.concurrent.maximum', 200],
    ['db.lock.acquisition.timeout', '10s'],
    ['dbms.security.allow_csv_import_from_file_urls', 'false'],
    ['dbms.security.procedures.allowlist', ''],
    ['dbms.security.procedures.unrestricted', ''],
    ['db.tx_log.rotation.retention_policy', '1 days 256M'],
    ['dbms.usage_report.enabled', 'false'],
    // Else a stop waits ten seconds for requests of whom we serve, who are gone by then.
    ['internal.dbms.bolt.netty_server_shutdown_quiet_period', 0],
    // Keeps literals readable in a plan, where expressions that could end the server are recognised.
    ['internal.cypher.extract_literals', 'NEVER'],
    // Emptied and filled again and again, it would plan the same texts anew each time; they stay right, only slower.
    ...(shortLived ? KEEP_PLANS : []),
  ];
  return settings.map(([key, value]) => `${key}=${value}\n`).join('');
}

/**
 * The content of Java's argument file. The class path names 213 jars one by one: too long for a command line
 * on some systems, and no folder of ours holds all jars side by side.
 */
export function javaArguments({ cache, jars, java, heapMb, shortLived = false }: JavaStart): string {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  );
  const classPath = jars.map((path) => join(cache, path)).join(process.platform === 'win32' ? ';' : ':');
  return [
    '-Xms256m',
    `-Xmx${heapMb}m`,
    // G1 works beside the program on cores that tests need themselves. The other would stop for each step of metaspace.
    ...(shortLived ? ['-XX:+UseSerialGC', '-XX:MetaspaceSize=256m'] : ['-XX:+UseG1GC']),
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+UnlockExperimentalVMOptions',
    '-XX:+TrustFinalNonStaticFields',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dlog4j.layout.jsonTemplate.maxStringLength=32768',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-XX:+ExitOnOutOfMemoryError',
    ...opened,
    // Too short a life for what the second compiler costs: less work until it is ready. Without it Java sets aside
    // 48 MB for compiled code, which the plans of all saved queries fill: then it fails with "Out of space in CodeCache".
    ...(shortLived ? ['-XX:TieredStopAtLevel=1', '-XX:ReservedCodeCacheSize=240m'] : []),
    // The jars are those of jars.lock, by their checksum: their classes need no proof of being well made.
    ...(shortLived ? ['-XX:+UnlockDiagnosticVMOptions', '-XX:-BytecodeVerificationRemote'] : []),
    ...(java >= 21 ? ['--enable-native-access=ALL-UNNAMED'] : []),
    '-cp',
    // In an argument file a backslash escapes and a space separates, except between quotes.
    `"${classPath.replaceAll('\\', '\\\\')}"`,
  ].join('\n');
}

interface JavaStart {
  cache: string;
  jars: string[];
  /** The major version, 17 or 21. */
  java: number;
  heapMb: number;
  shortLived?: boolean | undefined;
}
