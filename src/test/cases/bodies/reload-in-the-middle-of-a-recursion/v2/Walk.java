class Walk {
    String down(int depth) {
        if (depth == 0) {
            return "ground";
        }
        return "b" + down(depth - 1);
    }
}
