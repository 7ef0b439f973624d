class Factory {
    private Object made;

    String make() {
        return "kept " + made;
    }
}
