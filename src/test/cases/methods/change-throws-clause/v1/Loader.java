class Loader {
    String load() {
        return "loaded";
    }
}
