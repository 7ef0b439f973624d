class Base {
    String name() {
        return "Base.name";
    }
}
