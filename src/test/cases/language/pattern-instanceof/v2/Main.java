import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Kinds.all());
        Evolve.next();
        System.out.println(Kinds.all());
    }
}
