import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Trees.sum(Trees.tree()));
        Evolve.next();
        System.out.println(Trees.sum(Trees.tree()));
    }
}
