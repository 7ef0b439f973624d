import evolve.Evolve;

class Walk {
    String down(int depth) {
        if (depth == 0) {
            return "bottom";
        }
        if (depth == 3) {
            Evolve.next();
        }
        return "a" + down(depth - 1);
    }
}
