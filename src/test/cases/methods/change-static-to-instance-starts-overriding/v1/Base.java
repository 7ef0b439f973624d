class Base {
    static String name() {
        return "Base.name";
    }
}
