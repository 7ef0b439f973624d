class Low extends High {
    private int id = 2;

    String low() {
        return "low " + id;
    }
}
