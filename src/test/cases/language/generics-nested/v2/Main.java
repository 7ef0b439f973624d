import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(new Graph<String>().demo());
        Evolve.next();
        System.out.println(new Graph<String>().demo());
    }
}
