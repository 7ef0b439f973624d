class Report {
    private String title = "t";

    String make(int n) {
        return title + n;
    }
}
