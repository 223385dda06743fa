import type { SampleCityOffer } from '../../start.ts';
import { loadSampleCity } from './load-sample-city.ts';
import { samplePassword, sampleSignIns } from './sample-sign-ins.ts';

/** What a server fills an empty embedded database with, and how one signs in there. */
export const sampleCityOffer: SampleCityOffer = {
  load: loadSampleCity,
  signIns: sampleSignIns,
  password: samplePassword,
};
