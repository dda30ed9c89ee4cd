# Expunge as a server or worker:
#   docker build -t expunge .
#   docker run -e EXPUNGE_SERVER_URL=http://127.0.0.1:7070 -v expunge:/data -p 127.0.0.1:7070:7070 expunge
# EXPUNGE_SERVER_URL is where people reach it: https://… once a proxy in front speaks TLS.
FROM node:24-bookworm-slim AS console
WORKDIR /opt/expunge
COPY .npmrc package.json package-lock.json ./
# `npm ci` refuses a lock that lacks the binaries of other platforms; this takes the versions of the lock all the same.
RUN npm install --no-save --include=dev --ignore-scripts --no-audit --no-fund
COPY . .
# What builds the control center stays behind; the result goes along.
RUN node bin/console.mjs

FROM node:24-bookworm-slim

WORKDIR /opt/expunge
COPY .npmrc package.json package-lock.json ./
# The optional packages are other ways to get a Node.js, which is here already.
RUN npm install --no-save --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund
COPY . .
COPY --from=console /opt/expunge/dist dist

# Keys, and the embedded database where no server is named. What is lost here cannot be made again: back it up.
RUN mkdir /data && chown node:node /data && chmod 700 /data
VOLUME /data
USER node

ENV NODE_ENV=production EXPUNGE_DATA=/data EXPUNGE_LISTEN=0.0.0.0:7070
EXPOSE 7070
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:7070/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]

# Asked to stop, it lets runs pause after the chunk at hand; give it a minute: docker stop -t 60.
STOPSIGNAL SIGTERM
# Not bin/expunge.mjs, which would look after dependencies: they are here, and nothing is installed at run time.
ENTRYPOINT ["node", "--max-semi-space-size=8", "/opt/expunge/src/main.ts"]
CMD ["serve"]
