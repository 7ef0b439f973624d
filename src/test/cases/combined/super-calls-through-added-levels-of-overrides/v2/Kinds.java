class Kinds {
    static A make() {
        return new C();
    }
}
