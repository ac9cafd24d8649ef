import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { after, test } from "node:test";
import { source } from "./source.mjs";

const { Downloader, readChunks, sha256Hex } = await source("download", "sha256", "source");

const files = {
  "/a": Buffer.alloc(640, 1),
  "/b": Buffer.alloc(128, 2),
  "/long": Buffer.from(Uint32Array.from({ length: 2 ** 18 }, (_, i) => i).buffer),
  "/endless": null,
};
const server = createServer((request, response) => {
  const body = files[request.url];
  if (body === undefined) {
    response.writeHead(404).end();
  } else if (body === null) {
    response.write(Buffer.alloc(64));
  } else {
    response.end(body);
  }
}).listen(0, "127.0.0.1");
await once(server, "listening");
after(() => {
  server.closeAllConnections();
  server.close();
});

const folder = new URL(`http://127.0.0.1:${server.address().port}/`);
const entry = (file, changes = {}) => ({
  file,
  bytes: files[`/${file}`]?.length ?? 128,
  sha256: createHash("sha256")
    .update(files[`/${file}`] ?? "")
    .digest("hex"),
  ...changes,
});
const downloader = (signal = new AbortController().signal, onBytes = () => {}) =>
  new Downloader(folder, signal, onBytes);

test("shards fill the image in their order", async () => {
  const image = new Uint8Array(768);
  let counted = 0;
  const counting = downloader(undefined, (count) => {
    counted += count;
  });
  await counting.shards([entry("b"), entry("a")], image);
  assert.deepEqual(Buffer.from(image), Buffer.concat([files["/b"], files["/a"]]));
  assert.equal(counted, 768);
});

test("a file that comes in many pieces is whole", async () => {
  assert.deepEqual(Buffer.from(await downloader().read(entry("long"))), files["/long"]);
});

test("all pieces are read into one place, since their garbage would stay for long", async () => {
  const sizes = new Set();
  const { signal } = new AbortController();
  await readChunks(new URL("long", folder), signal, ({ buffer }) => sizes.add(buffer.byteLength));
  assert.deepEqual([...sizes], [2 ** 18]);
});

test("a shard that is too long is refused before a byte lies outside its place", async () => {
  const image = new Uint8Array(640);
  await assert.rejects(
    downloader().into(entry("a", { bytes: 64 }), image.subarray(0, 64)),
    /^OdinError: a: is longer than the 64 bytes/,
  );
  assert.ok(image.subarray(64).every((byte) => byte === 0));
});

test("a shard that is too short is named with both sizes", async () => {
  await assert.rejects(
    downloader().into(entry("b", { bytes: 192 }), new Uint8Array(192)),
    /^OdinError: b: has 128 bytes, but the manifest gives it 192$/,
  );
});

test("other content is named", async () => {
  await assert.rejects(
    downloader().into(entry("b", { sha256: "0".repeat(64) }), new Uint8Array(128)),
    /^OdinError: b: its content does not have the SHA-256/,
  );
});

test("a missing file is named with the server's answer", async () => {
  await assert.rejects(downloader().read(entry("c")), /^OdinError: c: the server answered 404$/);
});

test("a server that is not there is a sentence too", async () => {
  const nowhere = new Downloader(
    new URL("http://127.0.0.1:9/"),
    new AbortController().signal,
    () => {},
  );
  await assert.rejects(nowhere.read(entry("a")), /^OdinError: a: could not be fetched/);
});

test("an abort ends a transfer that would never end", async () => {
  const controller = new AbortController();
  const reading = downloader(controller.signal, () => controller.abort());
  await assert.rejects(reading.shards([entry("endless")], new Uint8Array(128)), {
    name: "AbortError",
  });
});

test("the first fault ends the other transfers", async () => {
  const image = new Uint8Array(256);
  await assert.rejects(
    downloader().shards([entry("endless"), entry("c")], image),
    /^OdinError: c: the server answered 404$/,
  );
});

test("both ways to a digest agree", async () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index);
  const native = await sha256Hex(bytes);
  const webcrypto = Object.getOwnPropertyDescriptor(globalThis, "crypto");
  Object.defineProperty(globalThis, "crypto", { value: undefined, configurable: true });
  try {
    assert.equal(await sha256Hex(bytes), native);
  } finally {
    Object.defineProperty(globalThis, "crypto", webcrypto);
  }
});
