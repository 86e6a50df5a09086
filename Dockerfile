# Nothing native is compiled: Node runs the bundle that is made in here, and what draws pictures comes prebuilt for musl.
FROM node:24-alpine

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script is needed at run time: Node's own SQLite is used, not better-sqlite3. Of the ways in which text recognition is
# compiled, and of its data, only what this Node and the bot use stays; of pictures nothing that writes them.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force && \
    find node_modules/@jsquash -path '*/enc/*' -delete && \
    find node_modules/tesseract.js-core -name 'tesseract-core*' ! -name '*-relaxedsimd.js' ! -name '*-relaxedsimd.wasm' -delete && \
    rm -r node_modules/@tesseract.js-data/eng/4.0.0 node_modules/tesseract.js/dist
COPY rolldown.config.ts ./
COPY src src
COPY commands commands
COPY languages languages
# What reads times and puts texts into words is in the bundle as a whole.
RUN npm run bundle && rm -r node_modules/chrono-node node_modules/intl-messageformat node_modules/@formatjs languages/*.ts && mkdir compiled /data && chown node:node compiled /data

ENV NODE_ENV=production \
    NODE_COMPILE_CACHE=/app/compiled \
    STORAGE_URL=sqlite:///data/bot.sqlite \
    HTTP_PORT=8080
VOLUME /data
USER node

# Compiled now, as the user and with the flags of each start: what is loaded later by name, then the bot itself, which ends with 78
# because it has no token yet.
RUN node --max-semi-space-size=2 --optimize-for-size --max-opt=1 --liftoff-only --v8-pool-size=1 --no-concurrent-sparkplug --import ./dist/sqlite.js \
      --import ./dist/postgres.js --import ./dist/redis.js --import ./dist/observability.js --import ./dist/draw.js --import ./dist/when.js dist/start.js || [ $? -eq 78 ]

# What is listened on in here can be reached from outside with HTTP_HOST=0.0.0.0 and a published port.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT || process.env.HTTP_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# The token comes from the environment: docker run -e DISCORD_TOKEN=... or --env-file .env
CMD ["node", "--max-semi-space-size=2", "--optimize-for-size", "--max-opt=1", "--liftoff-only", "--v8-pool-size=1", "--no-concurrent-sparkplug", "dist/start.js"]
