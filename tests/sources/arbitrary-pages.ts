import fc from 'fast-check';

const texts = fc.oneof(
  fc.constantFrom(
    'investigating',
    'resolved',
    'critical',
    'none',
    'major_outage',
    'operational',
    'in_progress',
    '',
  ),
  fc.constantFrom('2026-11-20T10:00:00', '2026-11-20T10:00:00.000-08:00', '0000-00-00', 'yesterday'),
  fc.string({ unit: 'binary' }),
);
const values = fc.oneof({ weight: 4, arbitrary: texts }, { weight: 1, arbitrary: fc.jsonValue() });

const element = fc.oneof(
  fc.dictionary(
    fc.constantFrom(
      'name',
      'status',
      'impact',
      'created_at',
      'started_at',
      'updated_at',
      'shortlink',
      '__proto__',
    ),
    values,
  ),
  fc.jsonValue(),
);
const list = fc.oneof({ weight: 4, arbitrary: fc.array(element) }, { weight: 1, arbitrary: fc.jsonValue() });

/** Summaries as Statuspage might send them, in all degrees of oddity. */
export const anyPage = fc.oneof(
  fc
    .record(
      {
        page: fc.jsonValue(),
        status: fc.oneof(fc.record({ indicator: values, description: values }), fc.jsonValue()),
        components: list,
        incidents: list,
        scheduled_maintenances: list,
      },
      { requiredKeys: [] },
    )
    .map((page) => JSON.stringify(page)),
  fc.json(),
  fc.string({ unit: 'binary' }),
);
