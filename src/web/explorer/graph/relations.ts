// The relations of the API.
import { ConnectionRelation } from '../../../generated/model.ts';

export const RELATIONS = Object.values(ConnectionRelation) as readonly ConnectionRelation[];
