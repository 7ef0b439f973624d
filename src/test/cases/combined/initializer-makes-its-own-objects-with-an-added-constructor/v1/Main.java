import evolve.Evolve;

public class Main {
    public static void main(String[] args) throws Throwable {
        Class.forName("Registry", false, Main.class.getClassLoader());
        System.out.println("v1");
        Evolve.next();
        System.out.println(Users.name());
    }
}
