class Line {
    final String article;
    final int count;

    Line(String article, int count) {
        this.article = article;
        this.count = count;
    }

    String text() {
        return count + " " + article;
    }
}
