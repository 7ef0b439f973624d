import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Cell[][] cells = {{new Cell(1), new Cell(2)}, {new Cell(3)}};
        System.out.println(Grid.sum(cells));
        Evolve.next();
        System.out.println(Grid.sum(cells));
    }
}
