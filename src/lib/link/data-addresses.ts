import { dataFileNames, dataFileTypes } from '$lib/dossier/export/data-file-names';
import { routes } from './routes';
import { wholeAddress } from './site';

/** The whole addresses of the open data with their media types; none where the site’s address is unknown. */
export function dataAddresses(): { address: string; type: string }[] {
  return dataFileNames.flatMap((name) => {
    const address = wholeAddress(routes.dataFile(name));
    return address === null ? [] : [{ address, type: dataFileTypes[name] }];
  });
}
