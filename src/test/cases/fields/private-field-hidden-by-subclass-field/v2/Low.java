class Low extends High {
    private int id = 2;
    private int count;

    String low() {
        count += 1;
        return "low " + id + " " + count;
    }
}
