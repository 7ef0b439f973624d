class Loader {
    String load() throws java.io.IOException {
        throw new java.io.IOException("disk");
    }
}
