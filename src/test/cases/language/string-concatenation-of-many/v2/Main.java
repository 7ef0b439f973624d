import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Text.build());
        Evolve.next();
        System.out.println(Text.build());
    }
}
