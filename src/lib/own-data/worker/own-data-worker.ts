import { expose, transfer } from 'comlink';
import { OwnDataService } from './service';

/** The service in a worker: what is big is handed over, not copied. */
class WorkerService extends OwnDataService {
  override async tile(
    ...tileId: [zoom: number, x: number, y: number]
  ): Promise<ArrayBuffer | null> {
    const tile = await super.tile(...tileId);
    return tile && transfer(tile, [tile]);
  }
}

expose(new WorkerService());
