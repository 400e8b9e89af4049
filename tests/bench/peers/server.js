// SPDX-License-Identifier: MPL-2.0
//
// node server.js DIR: a CouchDB server of PouchDB's own kind on LevelDB. Says {"port": N} when it listens.
'use strict';
const express = require('express');
const fs = require('fs');
const path = require('path');
const PouchDB = require('pouchdb');

const dir = path.resolve(process.argv[2]);
fs.mkdirSync(dir, { recursive: true });
process.chdir(dir); // it writes a log where it stands

const app = express();
app.use(
  '/db',
  require('express-pouchdb')(PouchDB.defaults({ prefix: dir + path.sep }), {
    mode: 'minimumForPouchDB',
    inMemoryConfig: true,
  }),
);
const listening = app.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: listening.address().port })));
listening.keepAliveTimeout = 60000;
process.on('SIGTERM', () => process.exit(0));
