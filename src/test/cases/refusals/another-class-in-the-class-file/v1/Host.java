class Host {
    String name() {
        return "host 1";
    }
}
