class Caster {
    static String run() {
        return "none";
    }
}
