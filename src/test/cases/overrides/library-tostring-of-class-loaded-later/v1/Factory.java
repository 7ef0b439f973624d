class Factory {
    private Object made;

    String make() {
        return "nothing";
    }
}
