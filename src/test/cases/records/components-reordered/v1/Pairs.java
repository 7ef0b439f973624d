class Pairs {
    static Pair make() {
        return new Pair("l", 4);
    }
}
