import dev.reloadall.ReloadAll;
import evolve.Evolve;

public class Main {
    public static void main(String[] args) {
        Person person = new Person();
        Evolve.files();
        String skeleton = ReloadAll.plan().migrationSkeleton(Person.class);
        System.out.println(skeleton.contains("@Migrate") + " " + skeleton.contains("PreviousState"));
        System.out.println(skeleton.contains("age") + " " + skeleton.contains("born") + " " + skeleton.contains("\"name\""));
        System.out.println(person.show());
    }
}
