import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Board board = new Board();
        Board other = new Board();
        Evolve.next();
        board.set();
        System.out.println(board.show() + ", " + other.show());
    }
}
