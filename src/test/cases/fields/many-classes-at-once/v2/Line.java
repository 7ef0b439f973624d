class Line {
    final String article;
    final int count;
    double discount;

    Line(String article, int count) {
        this.article = article;
        this.count = count;
    }

    String text() {
        return count + " " + article + " -" + discount;
    }
}
