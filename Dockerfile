# No build step and nothing native: what is copied is what runs.
FROM node:24-alpine

WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script is needed at run time: Node's own SQLite is used, not better-sqlite3.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force
COPY src src
COPY commands commands

ENV NODE_ENV=production \
    STORAGE_URL=sqlite:///data/bot.sqlite \
    HTTP_PORT=8080
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node

# What is listened on in here can be reached from outside with HTTP_HOST=0.0.0.0 and a published port.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HTTP_PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

# The token comes from the environment: docker run -e DISCORD_TOKEN=... or --env-file .env
CMD ["node", "--max-semi-space-size=2", "src/start.js"]
