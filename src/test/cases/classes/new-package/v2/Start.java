import fresh.deep.Thing;

class Start {
    static String run() {
        return "start " + new Thing().name();
    }
}
