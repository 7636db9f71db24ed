import { expose, transfer } from 'comlink';
import { OwnDataService } from './service';

/** The service in a worker: what is big is handed over, not copied. */
class WorkerService extends OwnDataService {
  override async tile(
    ...place: [zoom: number, column: number, line: number]
  ): Promise<ArrayBuffer | null> {
    const tile = await super.tile(...place);
    return tile && transfer(tile, [tile]);
  }
}

expose(new WorkerService());
