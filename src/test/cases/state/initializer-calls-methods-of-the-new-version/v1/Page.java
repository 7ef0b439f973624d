class Page {
    private final String title;

    Page(String title) {
        this.title = title;
    }

    String slug() {
        return "old-" + title;
    }

    String show() {
        return "";
    }
}
