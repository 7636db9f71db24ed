type Bytes = Uint8Array<ArrayBuffer>;

const bytesOf = (content: string | Uint8Array): Bytes =>
  typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);

/** A ZIP archive of some files by their names, for tests; as they are, or packed by what is handed in. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  pack: ((bytes: Bytes) => Uint8Array) | null = null,
): Bytes {
  const parts: Bytes[] = [];
  const contents: Bytes[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = bytesOf(content);
    const packed = pack ? bytesOf(pack(bytes)) : bytes;
    const named = bytesOf(name);
    const about = new DataView(new ArrayBuffer(26));
    about.setUint16(0, 20, true);
    about.setUint16(4, pack ? 8 : 0, true);
    about.setUint32(14, packed.length, true);
    about.setUint32(18, bytes.length, true);
    about.setUint16(22, named.length, true);
    const head = new Uint8Array(about.buffer);
    const rest = new DataView(new ArrayBuffer(14));
    rest.setUint32(10, offset, true);
    contents.push(
      joined(bytesOf('PK\u0001\u0002\u0014\0'), head, new Uint8Array(rest.buffer), named),
    );
    const local = joined(bytesOf('PK\u0003\u0004'), head, named, packed);
    parts.push(local);
    offset += local.length;
  }
  const table = joined(...contents);
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, contents.length, true);
  end.setUint16(6, contents.length, true);
  end.setUint32(8, table.length, true);
  end.setUint32(12, offset, true);
  return joined(...parts, table, bytesOf('PK\u0005\u0006'), new Uint8Array(end.buffer));
}

function joined(...parts: Bytes[]): Bytes {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
