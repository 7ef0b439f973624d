class Pairs {
    static Pair make() {
        return new Pair(4, "l");
    }
}
