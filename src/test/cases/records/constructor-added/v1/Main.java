import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        System.out.println(Users.make());
        Evolve.next();
        System.out.println(Users.make());
    }
}
