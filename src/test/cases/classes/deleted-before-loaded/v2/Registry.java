class Registry {
    static Object make() {
        return "second";
    }
}
