/**
 * Plurals that look like doers and are things: what else ends in "-ers", "-ors", "-ists" or "-ees" is somebody. Written for
 * Redthread, Apache-2.0. In lower case.
 */
// oxfmt-ignore
export const THINGS = `
numbers orders papers letters matters centers centres borders waters powers computers servers routers containers chapters quarters
headquarters drawers trailers tankers freighters cruisers destroyers helicopters processors microprocessors semiconductors transistors
reactors factors sectors subsectors vectors monitors motors tractors sensors detectors conductors capacitors corridors doors floors
errors colors colours honors honours favors favours labors labours behaviors behaviours terrors indicators generators compressors
accelerators rotors mirrors precursors offers answers transfers barriers fibers fibres filters layers lasers meters metres parameters
kilometers kilometres centimeters millimeters diameters rivers rubbers pointers posters printers registers remainders reminders scanners
shelters shoulders stickers summers winters theaters theatres timbers towers trackers triggers trousers vouchers wafers encounters
disasters clusters corners characters charters chambers ledgers mergers boosters adapters amplifiers browsers buffers bunkers burners
cancers chargers checkers cylinders dangers folders fingers flowers headers identifiers launchers levers loaders lockers modifiers
oysters packers pagers plasters primers propellers receivers rollers rudders scooters shutters sliders spiders starters steamers tigers
toners transceivers transformers transmitters transponders wonders wires manners others lists twists consists exists persists assists
resists insists wrists mists fists fees trees committees subcommittees degrees guarantees knees bees coffees decrees pedigrees priors
majors minors juniors vapors vapours tumors tumours rumors rumours harbors harbours armors anchors metaphors floors interiors exteriors
flyers fliers covers layers eras years tiers piers glaciers frontiers feathers weathers
quarters bothers considers delivers enters gathers hinders lowers remembers renders suffers surrenders discovers recovers remains covers
differs prefers refers infers confers defers incurs occurs bitters litters butters caters fosters counters encounters 
stickers stockers hangers hammers banners burgers crackers dinners suppers shivers slippers sweaters sneakers 
tenors connectors injectors actuators resistors inductors simulators calculators elevators
refrigerators incinerators incubators separators stators thrusters boilers freezers coolers heaters mixers blowers cutters dryers
lasers trackers trimmers emitters isomers polymers monomers dimers ethers esters thinners fertilizers fertilisers
tasers tankers liners dossiers portfolios identifiers outliers multipliers 
forerunners counters meters streamers tutors headers streamers waivers rollovers handovers takeovers turnovers
leftovers makeovers walkovers layovers hangovers flyovers stopovers holdovers passovers spillovers
`;
/** Such words by their endings. */
export const DOERS = /^\p{L}{3,}(?:er|or|ist|ee|ian|eer)s$/u;
