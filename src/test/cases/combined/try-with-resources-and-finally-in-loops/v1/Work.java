class Work {
    String run(int n) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < n; i++) {
            out.append(i);
        }
        return out.toString();
    }
}
