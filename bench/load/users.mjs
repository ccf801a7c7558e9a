// Two hundred people at work: lists, tiles, identify, search, reviews and saves with pauses for thought, against a
// jar that serves the demo county. Ends with percentiles by kind of work and writes them down.
//
//   node bench/load/users.mjs --jar server/target/shougeng.jar --users 200 --seconds 600 [--log bench/runs/DATE-users.md]
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values: asked } = parseArgs({
  options: {
    jar: { type: "string", default: "server/target/shougeng.jar" },
    heap: { type: "string", default: "512m" },
    users: { type: "string", default: "200" },
    seconds: { type: "string", default: "600" },
    parcels: { type: "string", default: "0" },
    data: { type: "string" },
    url: { type: "string" },
    log: { type: "string" },
  },
});
const USERS = Number(asked.users);
const SECONDS = Number(asked.seconds);

/** Bounds in milliseconds at the 95th percentile; the others are told without a bound. */
const BOUNDS = { list: 300, tile: 50 };

// A random sequence that is the same each run.
let seed = 20261123;
function random() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
}
const pick = (all) => all[Math.floor(random() * all.length)];
const between = (low, high) => low + random() * (high - low);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const took = new Map();
const errors = [];
function note(kind, ms, status, path) {
  if (!took.has(kind)) took.set(kind, []);
  took.get(kind).push(ms);
  if (status >= 400) errors.push(`${status} ${path}`);
}

/** One browser: six connections, a session, the token of its writes. */
class Browser {
  constructor(url) {
    this.url = new URL(url);
    this.agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
    this.cookies = new Map();
  }

  ask(kind, method, path, body, headers = {}) {
    const started = performance.now();
    const sent = body === undefined ? undefined : JSON.stringify(body);
    return new Promise((done) => {
      const request = http.request(
        {
          host: this.url.hostname,
          port: this.url.port,
          agent: this.agent,
          method,
          path,
          headers: {
            cookie: [...this.cookies].map(([k, v]) => `${k}=${v}`).join("; "),
            "accept-encoding": "gzip",
            ...(this.cookies.has("XSRF-TOKEN") && { "x-xsrf-token": this.cookies.get("XSRF-TOKEN") }),
            ...(sent !== undefined && { "content-type": "application/json", "content-length": Buffer.byteLength(sent) }),
            ...headers,
          },
        },
        (answer) => {
          const parts = [];
          answer.on("data", (part) => parts.push(part));
          answer.on("end", () => {
            for (const line of answer.headers["set-cookie"] ?? []) {
              const [name, ...value] = line.split(";")[0].split("=");
              this.cookies.set(name, value.join("="));
            }
            note(kind, performance.now() - started, answer.statusCode, `${method} ${path}`);
            const text = Buffer.concat(parts);
            done({ status: answer.statusCode, json: () => JSON.parse(text.toString("utf8") || "null") });
          });
        },
      );
      request.on("error", (error) => {
        errors.push(`${error.code ?? error.message} ${method} ${path}`);
        done({ status: 0, json: () => null });
      });
      request.end(sent);
    });
  }

  get(kind, path) {
    return this.ask(kind, "GET", path, undefined, { "accept-encoding": "identity" });
  }
}

/** One person with a screen of map over their own land. */
class Person {
  constructor(url, number, account) {
    this.browser = new Browser(url);
    this.number = number;
    this.account = account;
  }

  async signIn() {
    await this.browser.get("sign-in", "/api/session");
    await this.browser.ask("sign-in", "POST", "/api/demo/session", { account: this.account });
    this.who = (await this.browser.get("sign-in", "/api/session")).json().actor;
    this.may = new Set(this.who?.permissions ?? []);
    const layers = this.may.has("READ_LAND") ? (await this.browser.get("list", "/api/layers")).json() : [];
    this.parcels = layers.find((layer) => layer.kind === "PARCELS");
  }

  async work(until) {
    await pause(between(0, 5_000));
    while (Date.now() < until) {
      await this.one();
      await pause(between(1_000, 5_000));
    }
    this.browser.agent.destroy();
  }

  async one() {
    const dice = random();
    if (this.parcels && dice < 0.35) return this.look();
    if (this.parcels && dice < 0.5) return this.identify();
    if (this.may.has("READ_LAND") && dice < 0.7) return this.list();
    if (dice < 0.8) return this.search();
    if (this.may.has("READ_REVIEWS") && dice < 0.9) return this.reviews();
    return this.save();
  }

  /** A screen of tiles around a place, and the legend beside it. */
  async look() {
    const [west, south, east, north] = this.parcels.extent;
    const zoom = pick([11, 12, 13, 14, 15]);
    const x = tileX(between(west, east), zoom);
    const y = tileY(between(south, north), zoom);
    const tiles = [];
    for (let dx = 0; dx < 4; dx++)
      for (let dy = 0; dy < 3; dy++)
        tiles.push(this.browser.get("tile", `/api/tiles/${this.parcels.id}/${zoom}/${x + dx}/${y + dy}.mvt`));
    await Promise.all(tiles);
    const span = 360 / 2 ** zoom;
    const lon = (x / 2 ** zoom) * 360 - 180;
    const lat = between(south, north);
    await this.browser.get("legend", `/api/map/legend?bbox=${lon},${lat - span},${lon + 4 * span},${lat + span}`);
  }

  identify() {
    const [west, south, east, north] = this.parcels.extent;
    return this.browser.get("identify", `/api/map/identify?lon=${between(west, east)}&lat=${between(south, north)}`);
  }

  list() {
    const query = pick([
      `page=${1 + Math.floor(random() * 20)}&size=20`,
      "size=20&sort=-net",
      "size=20&f=landClass~eq~0101&sort=-gross",
      "size=20&q=村",
    ]);
    return this.browser.get("list", `/api/registers/parcels/rows?${encodeURI(query)}`);
  }

  search() {
    const words = pick(["柳林", "ll", "耕地", "0123", "990126101", "高速", "yl", "120"]);
    return this.browser.get("search", `/api/search?q=${encodeURIComponent(words)}`);
  }

  async reviews() {
    const all = (await this.browser.get("list", "/api/reviews")).json();
    if (Array.isArray(all) && all.length > 0) await this.browser.get("review", `/api/reviews/${pick(all).id}`);
  }

  async save() {
    const path = `/api/drafts/load/${this.number}`;
    const found = await this.browser.get("draft", "/api/drafts");
    const known = (found.json() ?? []).some((draft) => draft.key === String(this.number));
    const base = known ? (await this.browser.get("draft", path)).json().revision : 0;
    await this.browser.ask("save", "PUT", path, { base, device: `u${this.number}`, body: { text: "草稿".repeat(50) } });
  }
}

const tileX = (lon, zoom) => Math.floor(((lon + 180) / 360) * 2 ** zoom);
function tileY(lat, zoom) {
  const angle = (lat * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** zoom);
}

async function start() {
  if (asked.url) return { url: asked.url, stop: () => {} };
  const data = asked.data ?? mkdtempSync(join(tmpdir(), "shougeng-users-"));
  const port = 18_000 + Math.floor(random() * 2_000);
  const url = `http://127.0.0.1:${port}`;
  const more = Number(asked.parcels) > 0 ? ["--parcels", asked.parcels] : [];
  const java = spawn("java", [`-Xmx${asked.heap}`, "-jar", asked.jar, "demo", "--data", data, "--port", String(port), ...more], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let waited = 0; waited < 600; waited++) {
    await pause(1_000);
    try {
      if ((await fetch(`${url}/api/session`)).ok) break;
    } catch {
      if (java.exitCode !== null) throw new Error("the server did not start");
    }
  }
  return {
    url,
    stop: () => {
      java.kill();
      if (!asked.data) rmSync(data, { recursive: true, force: true });
    },
  };
}

function percentile(sorted, share) {
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

function report(seconds) {
  const lines = [`# ${USERS} people at work, ${new Date().toISOString().slice(0, 10)}`, ""];
  lines.push(`- cores: ${cpus().length}, ${cpus()[0]?.model ?? ""}; the people run on the same machine`);
  lines.push(`- heap of the server: ${asked.heap}`);
  lines.push(`- load at the end: ${loadavg().map((each) => each.toFixed(2)).join(" ")}`);
  lines.push(`- seconds: ${seconds.toFixed(0)}; pauses of 1 to 5 s between acts; milliseconds seen by the browser`, "");
  lines.push("| work | requests | p50 | p95 | p99 | most | bound at p95 |", "|---|---|---|---|---|---|---|");
  let all = 0;
  let met = true;
  for (const [kind, times] of [...took].sort()) {
    times.sort((a, b) => a - b);
    all += times.length;
    const p95 = percentile(times, 0.95);
    const bound = BOUNDS[kind];
    met &&= bound === undefined || p95 <= bound;
    const cells = [percentile(times, 0.5), p95, percentile(times, 0.99), times.at(-1)].map((ms) => ms.toFixed(0));
    lines.push(`| ${kind} | ${times.length} | ${cells.join(" | ")} | ${bound ?? ""} |`);
  }
  lines.push("", `${all} requests, ${(all / seconds).toFixed(0)} a second, ${errors.length} errors.`);
  for (const error of [...new Set(errors)].slice(0, 20)) lines.push(`- ${error}`);
  return { text: `${lines.join("\n")}\n`, met: met && errors.length === 0 };
}

const server = await start();
try {
  const people = (await (await fetch(`${server.url}/api/demo/people`)).json()).map((person) => person.account);
  const crowd = Array.from({ length: USERS }, (_, i) => new Person(server.url, i, people[i % people.length]));
  for (const person of crowd) await person.signIn();
  if (errors.length > 0) throw new Error(`signing in: ${errors.join(", ")}`);
  took.clear();
  const began = Date.now();
  await Promise.all(crowd.map((person) => person.work(began + SECONDS * 1_000)));
  const { text, met } = report((Date.now() - began) / 1_000);
  process.stdout.write(text);
  if (asked.log) writeFileSync(asked.log, text);
  process.exitCode = met ? 0 : 1;
} finally {
  server.stop();
}
