// SPDX-License-Identifier: MPL-2.0
//
// node device.js DIR SERVER_URL: a PouchDB on LevelDB. Reads commands, a line each, and answers each with a line of
// JSON:  record N   N new documents
//        push N     replicates to the server, N documents a batch
//        pull N     replicates from it
'use strict';
const fs = require('fs');
const http = require('http');
const path = require('path');
const PouchDB = require('pouchdb');
const { registrations } = require('./registrations');

const dir = path.resolve(process.argv[2]);
fs.mkdirSync(dir, { recursive: true });
const local = new PouchDB(path.join(dir, 'registrations'));
const url = process.argv[3] + '/db/registrations';
let recorded = 0;

// Every replication begins with new connections and keeps them, as a device does that comes back to the office.
function server(count) {
  const agent = new http.Agent({ keepAlive: true });
  const db = new PouchDB(url, {
    skip_setup: false,
    fetch: (to, options) => {
      count.requests++;
      return PouchDB.fetch(to, { ...options, agent });
    },
  });
  return { db, end: () => agent.destroy() };
}

async function replicate(batch, direction) {
  const count = { requests: 0 };
  const remote = server(count);
  const options = { batch_size: batch, batches_limit: 10 };
  const start = process.hrtime.bigint();
  const done = await (direction === 'push'
    ? local.replicate.to(remote.db, options)
    : local.replicate.from(remote.db, options));
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  remote.end();
  if (!done.ok || done.doc_write_failures > 0) throw new Error(direction + ' failed');
  return { ms, documents: done.docs_written, requests: count.requests };
}

const commands = {
  async record(n) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < n; i += 500) {
      const batch = registrations(recorded, Math.min(500, n - i));
      recorded += batch.length;
      await local.bulkDocs(batch);
    }
    return { ms: Number(process.hrtime.bigint() - start) / 1e6, documents: n, requests: 0 };
  },
  push: (n) => replicate(n, 'push'),
  pull: (n) => replicate(n, 'pull'),
};

(async () => {
  for await (const line of require('readline').createInterface({ input: process.stdin })) {
    const [name, number] = line.split(' ');
    let answer;
    try {
      answer = await commands[name](Number(number));
    } catch (error) {
      answer = { error: String(error && error.stack) };
    }
    console.log(JSON.stringify(answer));
  }
  process.exit(0); // the bench has gone
})();
process.on('SIGTERM', () => process.exit(0));
