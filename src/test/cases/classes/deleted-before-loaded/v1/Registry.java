class Registry {
    static Object make() {
        return System.getProperty("never") != null ? new Unused() : "first";
    }
}
