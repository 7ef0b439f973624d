import java.util.List;

class Tasks {
    static List<Task> make(String name) {
        return List.of(new Task() {
            @Override
            String step(int n) {
                return "a" + n;
            }
        }, new Task() {
            @Override
            String run() {
                return name + super.run();
            }

            @Override
            String step(int n) {
                return name + n;
            }
        });
    }

    static String run(List<Task> tasks) {
        String text = "";
        for (Task task : tasks) {
            text += task.run() + ";";
        }
        return text;
    }
}
