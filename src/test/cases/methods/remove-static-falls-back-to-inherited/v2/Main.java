import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Sub.name() + " " + Base.name());
        Evolve.next();
        System.out.println(Sub.name() + " " + Base.name());
    }
}
