// SPDX-License-Identifier: MPL-2.0
//
// The registrations of tests/bench/years.cpp as documents: the same mix and the same fields, and of an event's
// envelope what a document needs too (device, actor, stamp). No free text, as there is none in the events.
'use strict';
const crypto = require('crypto');

const kChildren = 491;
const kBands = ['7-9', '10-12', '13-14', '15-17'];
const device = crypto.randomUUID();
const actor = crypto.randomUUID();
const plan = crypto.randomBytes(32).toString('hex');
const circle = crypto.randomBytes(16).toString('hex');
const tokens = Array.from({ length: kChildren }, () => crypto.randomUUID());
let last = 0;

// RFC 9562, version 7: in order of time.
function timeOrderedId() {
  last = Math.max(last + 1, Date.now());
  const bytes = crypto.randomBytes(16);
  bytes.writeUIntBE(last, 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function registration(i) {
  const date = new Date(Date.UTC(2017, 5, 1) + (i % 1460) * 86400e3).toISOString().slice(0, 10);
  const common = { _id: timeOrderedId(), device, seq: i + 1, actor, stamp: last, plan, date };
  if (i % 10 < 3)
    return {
      ...common,
      kind: 'contact',
      activity: 'hotspot.gadeplan',
      type: 'samtale',
      place: 'flyvervej',
      timeBand: '15-18',
      themes: ['fritid', 'skole'],
      amounts: { [kBands[i % 4]]: 1 + (i % 5) },
    };
  const person = { circle, members: [{ token: tokens[(i * 7919) % kChildren] }] };
  if (i % 10 === 9)
    return {
      ...common,
      kind: 'bridging',
      activity: 'hotspot.brobygning',
      type: 'sportsforening',
      status: 'aftalt',
      ...person,
    };
  return { ...common, kind: 'met', activity: 'hotspot', ...person };
}

exports.registrations = (first, count) => Array.from({ length: count }, (_, i) => registration(first + i));
