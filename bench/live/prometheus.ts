import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { companion, freePort } from './companion.ts';

/** The programs as Debian names them. */
export const programs = ['prometheus', 'prometheus-blackbox-exporter', 'prometheus-alertmanager'];

const local = (port: number) => `127.0.0.1:${port}`;
/** As long as the bot waits for an answer. */
const timeout = '10s';

/** An Alertmanager waits half a minute before it sends and five between two messages about a group: here it does not. */
const alertmanagerConfig = (webhookUrl: string) => ({
  route: { receiver: 'bench', group_by: ['alertname'], group_wait: '0s', group_interval: '5s' },
  receivers: [{ name: 'bench', webhook_configs: [{ url: webhookUrl, send_resolved: true }] }],
});

/** 401 is what the application answers to whoever has no account. */
const blackboxConfig = {
  modules: {
    answers: {
      prober: 'http',
      timeout,
      http: { valid_status_codes: [200, 401], follow_redirects: false, preferred_ip_protocol: 'ip4' },
    },
  },
};

const rules = {
  groups: [{ name: 'bench', rules: [{ alert: 'Down', expr: 'probe_success == 0', for: '2m' }] }],
};

const prometheusConfig = (urls: readonly string[], blackbox: string, alertmanager: string) => ({
  global: { scrape_interval: '15s', scrape_timeout: '11s', evaluation_interval: '15s' },
  rule_files: ['rules.yml'],
  alerting: { alertmanagers: [{ static_configs: [{ targets: [alertmanager] }] }] },
  scrape_configs: [
    {
      job_name: 'character-ai',
      metrics_path: '/probe',
      params: { module: ['answers'] },
      static_configs: [{ targets: urls }],
      relabel_configs: [
        { source_labels: ['__address__'], target_label: '__param_target' },
        { source_labels: ['__param_target'], target_label: 'instance' },
        { target_label: '__address__', replacement: blackbox },
      ],
    },
  ],
});

/** Starts a Prometheus that has these addresses looked at, and an Alertmanager that tells of them at the webhook. */
export async function startPrometheus(urls: readonly string[], webhookUrl: string): Promise<AsyncDisposable> {
  await using started = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'live-prometheus-'));
  started.defer(() => rm(folder, { recursive: true }));
  const [blackbox, alertmanager, prometheus] = [await freePort(), await freePort(), await freePort()];
  const write = async (name: string, config: object) => {
    const path = join(folder, name);
    await writeFile(path, stringify(config));
    return `--config.file=${path}`;
  };
  const start = async (file: string, port: number, args: readonly string[]) => {
    const all = [`--web.listen-address=${local(port)}`, '--log.level=warn', ...args];
    started.use(await companion(file, all, `http://${local(port)}/-/healthy`));
  };
  const [prometheusFile = '', blackboxFile = '', alertmanagerFile = ''] = programs;

  await start(blackboxFile, blackbox, [await write('blackbox.yml', blackboxConfig)]);
  await start(alertmanagerFile, alertmanager, [
    await write('alertmanager.yml', alertmanagerConfig(webhookUrl)),
    `--storage.path=${join(folder, 'alertmanager')}`,
    '--cluster.listen-address=',
  ]);
  await write('rules.yml', rules);
  await start(prometheusFile, prometheus, [
    await write('prometheus.yml', prometheusConfig(urls, local(blackbox), local(alertmanager))),
    `--storage.tsdb.path=${join(folder, 'prometheus')}`,
  ]);
  const everything = started.move();
  return { [Symbol.asyncDispose]: () => everything.disposeAsync() };
}
