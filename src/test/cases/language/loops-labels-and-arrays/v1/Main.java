import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Grid.run());
        Evolve.next();
        System.out.println(Grid.run());
    }
}
